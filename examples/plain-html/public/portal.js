const thanks = document.querySelector('#thanks');

document.addEventListener('hailong-recorded', ({ detail }) => {
  thanks.textContent = `Cảm ơn Ông/Bà đã góp ý. Mã biên nhận của phiếu: ${detail.receipt.code}.`;
  thanks.hidden = false;
});
