/** An opaque picture: four bytes a pixel, row by row from the top. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}
