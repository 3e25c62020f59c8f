import { html } from 'ghtml';

/** The ends of an interval between 0 and 1. */
export interface Reach {
  low: number;
  high: number;
}

/** Gives a place as an attribute; attributes are all a page without inline styles has. */
function along(place: number): string {
  return `${(Math.min(1, Math.max(0, place)) * 100).toFixed(2)}%`;
}

function whisker({ low, high }: Reach): string {
  return html`<g class="whisker">
    <line x1="${along(low)}" x2="${along(high)}" y1="14" y2="14" />
    <line x1="${along(low)}" x2="${along(low)}" y1="8" y2="20" />
    <line x1="${along(high)}" x2="${along(high)}" y1="8" y2="20" />
  </g>`;
}

/** Draws a bar from 0 to 1, with the interval as a whisker where there is one. The words stand beside it. */
export function gauge(value: number, reach?: Reach): string {
  return html`<svg class="gauge" aria-hidden="true" focusable="false">
    <rect class="ground" x="0" y="7" width="100%" height="14" rx="3" />
    <rect class="fill" x="0" y="7" width="${along(value)}" height="14" rx="3" />
    !${reach ? whisker(reach) : ''}
  </svg>`;
}
