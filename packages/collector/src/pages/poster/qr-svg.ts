import { html } from 'ghtml';
import { encode } from 'uqr';

/** Light modules around the code, without which scanners do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A quarter of the code may be lost: a sheet on a counter gets stained and creased. */
const ERROR_CORRECTION = 'Q';

/** Draws the dark modules of a row, each run of them as one bar. */
function bars(row: boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  const runs = [...dark.matchAll(/1+/g)];
  return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}

/** Gives an address as a QR code in SVG, black on white, one unit a module; its title is the address. */
export function qrSvg(address: string): string {
  const { data, size } = encode(address, { ecc: ERROR_CORRECTION, border: QUIET_ZONE });
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${size} ${size}"
    role="img"
    shape-rendering="crispEdges"
  >
    <title>${address}</title>
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d="${data.map(bars).join('')}" />
  </svg>`;
}
