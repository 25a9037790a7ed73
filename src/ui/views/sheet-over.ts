/** Height of a picture in which something can be shown, in CSS pixels. */
const LEAST_IN_SIGHT = 90;

/** How much of a picture a sheet from below covers, in CSS pixels; 0 where so little is left that nothing could be shown in it. */
export function sheetOver(picture: HTMLElement): number {
  const sheet = document.querySelector('.sheet-right[data-sheet]:not([hidden])');
  const { top, bottom } = picture.getBoundingClientRect();
  const over = sheet ? bottom - sheet.getBoundingClientRect().top : 0;
  return over > 0 && bottom - top - over > LEAST_IN_SIGHT ? over : 0;
}
