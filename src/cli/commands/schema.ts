import { jsonSchemaText } from '@/core/formats/entente-schema';
import type { Command } from '../command';
import { OK, PROBLEMS } from '../command';

/** Writes the JSON Schema of Entente's format from the validator itself, so that the two cannot differ. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: '[FILE]',
  summary: 'Prints the JSON Schema of the format, or writes it to a file.',
  flags: [],
  run: ({ words: [path] }, { out, err, writeFile }) => {
    if (path === undefined) out(jsonSchemaText());
    else {
      const trouble = writeFile(path, jsonSchemaText());
      err(trouble === null ? `${path}: written\n` : `${path}: cannot be written: ${trouble}\n`);
      if (trouble !== null) return PROBLEMS;
    }
    return OK;
  },
};
