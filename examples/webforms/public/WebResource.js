/* What ASP.NET writes into every page with a postback. */
var theForm = document.forms['aspnetForm'];

window.__doPostBack = function (eventTarget, eventArgument) {
  theForm.__EVENTTARGET.value = eventTarget;
  theForm.__EVENTARGUMENT.value = eventArgument;
  var event = new Event('submit', { cancelable: true });
  if (theForm.dispatchEvent(event)) theForm.submit();
};
