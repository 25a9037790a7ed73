/** A place in world units (CSS pixels at zoom 1), or on the screen in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };
