Liferay.Loader.require(['tinh-mau/rating'], ({ listen, render }) => {
  listen();
  render(document.querySelector('#p_p_id_vn_tinhmau_DanhGia_'));
});
