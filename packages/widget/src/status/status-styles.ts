/** The styles of the status: it takes the letters and colours of the page around it. */
export const statusStyles = `
:host { display: block; font: inherit; color: inherit }
p { margin: 0 0 .5em }
p:empty { display: none }
button {
  min-height: 2.75em; padding: 0 1em; font: inherit; color: inherit;
  background: none; border: 1px solid; border-radius: .25em; cursor: pointer
}
button:focus-visible { outline: 3px solid; outline-offset: 2px }
[hidden] { display: none }`;
