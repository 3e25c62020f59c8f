const COLLECTOR = 'http://localhost:8787';
const agency = document.querySelector('#agency');

/** Lets the code, the link and the sheet lead to the form of the counter that is chosen. */
function show() {
  const query = new URLSearchParams({ agency: agency.value });
  document.querySelector('#code').src = `${COLLECTOR}/s/vn-service/qr.svg?${query}`;
  document.querySelector('#form').href = `${COLLECTOR}/s/vn-service?${query}`;
  document.querySelector('#poster').href = `${COLLECTOR}/s/vn-service/poster?${query}`;
}

agency.addEventListener('change', show);
show();
