/** The mark of the pages, as SVG: a smile in a speech bubble. No emblem of any state or agency. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">
<path fill="#14539a" d="M9 2h18a7 7 0 0 1 7 7v13a7 7 0 0 1-7 7H16l-7.4 5.3A1 1 0 0 1 7 33.5V28.7A7 7 0 0 1 2 22V9a7 7 0 0 1 7-7z"/>
<path fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" d="M10.5 16.5c1.8 4.3 4.3 6.2 7.5 6.2s5.7-1.9 7.5-6.2"/>
<circle cx="13" cy="11.5" r="1.9" fill="#fff"/><circle cx="23" cy="11.5" r="1.9" fill="#fff"/>
</svg>`;
