import type { IconNode } from 'lucide';

const known = new WeakMap<IconNode, Path2D>();

/** The lines of an icon in its box of 24 by 24. */
export function iconPath(icon: IconNode): Path2D {
  const made = known.get(icon) ?? drawn(icon);
  known.set(icon, made);
  return made;
}

function drawn(icon: IconNode): Path2D {
  const path = new Path2D();
  for (const [tag, attributes] of icon) {
    const length = (name: string): number => Number(attributes[name] ?? 0);
    if (tag === 'path') path.addPath(new Path2D(String(attributes['d'])));
    else if (tag === 'circle') ring(path, length('cx'), length('cy'), length('r'), length('r'));
    else if (tag === 'ellipse') ring(path, length('cx'), length('cy'), length('rx'), length('ry'));
    else if (tag === 'rect') path.roundRect(length('x'), length('y'), length('width'), length('height'), length('rx'));
    else if (tag === 'line')
      path.addPath(new Path2D(`M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`));
    else path.addPath(new Path2D(`M${String(attributes['points'])}${tag === 'polygon' ? 'Z' : ''}`));
  }
  return path;
}

function ring(path: Path2D, x: number, y: number, across: number, down: number): void {
  path.moveTo(x + across, y);
  path.ellipse(x, y, across, down, 0, 0, 2 * Math.PI);
}
