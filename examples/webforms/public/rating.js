/* The panel with the survey comes and goes; the document stays. The receipt never goes to the server with the dossier. */
document.addEventListener('hailong-recorded', function (event) {
  document.querySelector('.thanks').textContent =
    'Cảm ơn Ông/Bà đã góp ý. Mã biên nhận của phiếu: ' + event.detail.receipt.code + '.';
});
