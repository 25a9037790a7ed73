import type { IconNode } from 'lucide';

const known = new WeakMap<IconNode, Path2D>();

/** An icon of 24 by 24 as a line to be stroked. */
export function iconPath(icon: IconNode): Path2D {
  const seen = known.get(icon);
  if (seen) return seen;
  const path = new Path2D();
  for (const [tag, attributes] of icon) addShape(path, tag, (name) => Number(attributes[name] ?? 0), attributes);
  known.set(icon, path);
  return path;
}

function addShape(path: Path2D, tag: string, value: (name: string) => number, attributes: IconNode[number][1]): void {
  const text = (name: string): string => String(attributes[name] ?? '');
  if (tag === 'path') path.addPath(new Path2D(text('d')));
  else if (tag === 'circle') path.addPath(ellipse(value('cx'), value('cy'), value('r'), value('r')));
  else if (tag === 'ellipse') path.addPath(ellipse(value('cx'), value('cy'), value('rx'), value('ry')));
  else if (tag === 'rect')
    path.addPath(rectangle(value('x'), value('y'), value('width'), value('height'), value('rx')));
  else if (tag === 'line') path.addPath(new Path2D(`M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`));
  else if (tag === 'polyline' || tag === 'polygon') {
    path.addPath(new Path2D(`M${text('points')}${tag === 'polygon' ? 'Z' : ''}`));
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): Path2D {
  const path = new Path2D();
  path.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  return path;
}

function rectangle(x: number, y: number, width: number, height: number, radius: number): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, radius);
  return path;
}
