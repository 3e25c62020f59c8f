/* As much of Sys.WebForms.PageRequestManager as UpdatePanels need: a postback that a script asks for is sent apart, and its panel replaced. */
(function () {
  /** Takes `length|kind|id|content|` apart. */
  function parts(text) {
    var found = [];
    while (text) {
      var head = /^(\d+)\|([^|]*)\|([^|]*)\|/.exec(text);
      var end = head[0].length + Number(head[1]);
      found.push({ kind: head[2], id: head[3], content: text.slice(head[0].length, end) });
      text = text.slice(end + 1);
    }
    return found;
  }

  function apply(part) {
    var element = document.getElementById(part.id);
    if (part.kind === 'updatePanel') element.innerHTML = part.content;
    else element.value = part.content;
  }

  function send() {
    return fetch(theForm.action, {
      method: 'POST',
      headers: { 'X-MicrosoftAjax': 'Delta=true' },
      body: new URLSearchParams(new FormData(theForm)),
    });
  }

  theForm.addEventListener('submit', function (event) {
    if (!theForm.__EVENTTARGET.value) return;
    event.preventDefault();
    send()
      .then(function (response) {
        return response.text();
      })
      .then(function (text) {
        parts(text).forEach(apply);
        theForm.__EVENTTARGET.value = theForm.__EVENTARGUMENT.value = '';
      });
  });
})();
