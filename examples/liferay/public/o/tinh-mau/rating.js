/* A module of the rating portlet, as Liferay's loader takes it. */
define(['exports'], (exports) => {
  /** Draws the portlet where the page has left its place, as portlets that come by AJAX are drawn. */
  exports.render = async (boundary) => {
    boundary.innerHTML = await (await fetch(boundary.dataset.renderUrl)).text();
  };

  /** Thanks the citizen in the page's own way; the event carries the receipt, never the answer. */
  exports.listen = () => {
    document.addEventListener('hailong-recorded', ({ detail }) => {
      Liferay.Util.openToast({
        type: 'success',
        message: `Cảm ơn Ông/Bà đã góp ý. Mã biên nhận của phiếu: ${detail.receipt.code}.`,
      });
    });
  };
});
