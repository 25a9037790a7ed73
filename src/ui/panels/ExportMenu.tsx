import { Menu } from '@mantine/core';
import { Download } from 'lucide-react';
import { writeEntente } from '@/core/formats/write-entente';
import type { Workspace } from '@/core/model/workspace';
import { extractGraph } from '@/core/model/extract';
import { useActions, useApp, useFact, useOpened } from '../app-context';
import { useCanvas } from '../canvas-context';
import { HeaderButton } from '../parts/HeaderButton';

/** Takes away what is on the screen: the data of this view, or its picture. */
export function ExportMenu({ isCompact }: { readonly isCompact: boolean }) {
  const { app, selectors, files } = useApp();
  const { notify } = useActions();
  const { dataset } = useOpened();
  const canvas = useCanvas();
  const workspace = useFact((state) => state.workspace);
  const hasOwn = workspace.views.length + workspace.notes.length > 0;
  const saveData = (own?: Workspace): void => {
    const subgraph = selectors.subgraph(app.store.getState());
    if (!subgraph) return;
    const graph = extractGraph(dataset, subgraph.entities, subgraph.relationships);
    const text = writeEntente(own ? { ...graph, workspace: { views: own.views, notes: own.notes } } : graph);
    files.saveFile(`${dataset.id}-view.json`, new Blob([text], { type: 'application/json' }));
  };
  const savePicture = async (): Promise<void> => {
    const picture = await canvas.current?.png();
    if (picture) files.saveFile(`${dataset.id}.png`, picture);
    else notify('info', 'Show the graph first: only it can be saved as a picture.');
  };
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <HeaderButton name="Export" icon={Download} isCompact={isCompact} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveData()}>Data of this view (Entente JSON)</Menu.Item>
        {hasOwn && <Menu.Item onClick={() => saveData(workspace)}>… with my notes and named views</Menu.Item>}
        <Menu.Item onClick={() => void savePicture()}>Picture (PNG)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
