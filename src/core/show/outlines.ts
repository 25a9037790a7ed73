import type { Shape } from './icons';

/** Outlines in a box of 24 by 24, as the picture draws them. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  ellipse: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z',
  'round-rectangle': 'M4 1h16q3 0 3 3v16q0 3-3 3H4q-3 0-3-3V4q0-3 3-3z',
  rectangle: 'M1 1h22v22H1z',
  'cut-rectangle': 'M7 1h10l6 6v10l-6 6H7l-6-6V7z',
  'bottom-round-rectangle': 'M1 1h22v17q0 5-5 5H6q-5 0-5-5z',
  barrel: 'M1 4q11-6 22 0v16q-11 6-22 0z',
  'round-diamond': 'M12 1l11 11l-11 11L1 12z',
  'round-hexagon': 'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z',
  'round-pentagon': 'M12 1l11 8l-4.2 13.5H5.2L1 9z',
  octagon: 'M7.8 1h8.4L23 7.8v8.4L16.2 23H7.8L1 16.2V7.8z',
  rhomboid: 'M1 2h15l7 20H8z',
  'right-rhomboid': 'M8 2h15l-7 20H1z',
  'round-tag': 'M1 2h15l7 10l-7 10H1z',
  'concave-hexagon': 'M1 1h22l-3 11l3 11H1l3-11z',
};
