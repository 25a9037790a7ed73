/** The part of the package `edtf` that the tests compare with: the first and last millisecond of a date. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
