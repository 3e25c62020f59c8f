/* What a Liferay page has before any portlet: a global with its loader of AMD modules, and toasts. */
requirejs.config({ baseUrl: '/o' });

window.Liferay = {
  Loader: { require: requirejs, define },
  ThemeDisplay: { getLanguageId: () => 'vi_VN' },
  Util: {
    openToast({ message, type }) {
      const toast = document.createElement('div');
      toast.className = `alert alert-${type} alert-dismissible`;
      toast.setAttribute('role', 'status');
      toast.textContent = message;
      document.querySelector('#ToastAlertContainer').append(toast);
    },
  },
};
