/** What the made-up portal says for each way a procedure can end. */
const endings = {
  granted: {
    badge: 'Đã có kết quả',
    lead: 'Hồ sơ của Ông/Bà đã được giải quyết. Ông/Bà có thể tải giấy chứng nhận bản điện tử tại đây hoặc nhận bản giấy tại Trung tâm Phục vụ hành chính công xã Ví Dụ.',
    'end-name': 'Ngày có kết quả',
    'end-day': '23/11/2026',
    'last-name': 'Có kết quả',
    'last-day': '23/11/2026, 10:20',
    download: 'Tải kết quả',
  },
  late: {
    badge: 'Đã có kết quả, trễ hẹn 3 ngày',
    lead: 'Hồ sơ của Ông/Bà đã được giải quyết, trễ 3 ngày so với ngày hẹn. Phòng Kinh tế xã Ví Dụ thành thật xin lỗi Ông/Bà. Giấy chứng nhận bản điện tử có thể tải tại đây.',
    'end-name': 'Ngày có kết quả',
    'end-day': '27/11/2026',
    'last-name': 'Có kết quả, trễ hẹn',
    'last-day': '27/11/2026, 16:10',
    download: 'Tải kết quả',
  },
  refused: {
    badge: 'Không được giải quyết',
    lead: 'Hồ sơ của Ông/Bà chưa đủ điều kiện giải quyết. Lý do và căn cứ được nêu trong văn bản trả lời; Ông/Bà có quyền khiếu nại theo quy định.',
    'end-name': 'Ngày trả lời',
    'end-day': '23/11/2026',
    'last-name': 'Từ chối giải quyết',
    'last-day': '23/11/2026, 10:20',
    download: 'Tải văn bản trả lời',
  },
  withdrawn: {
    badge: 'Đã rút hồ sơ',
    lead: 'Hồ sơ đã được rút theo yêu cầu của Ông/Bà. Phí, lệ phí đã nộp được hoàn trả theo quy định.',
    'end-name': 'Ngày rút hồ sơ',
    'end-day': '21/11/2026',
    'last-name': 'Rút hồ sơ',
    'last-day': '21/11/2026, 09:15',
    download: 'Tải giấy xác nhận',
  },
};

const collector = document.querySelector('meta[name="hailong-collector"]').content;
const form = document.querySelector('#demo');
const pasted = document.querySelector('hailong-survey').cloneNode(true);

/** Tells the story of the chosen ending on the page. */
function showEnding(outcome) {
  document.body.dataset.outcome = outcome;
  for (const [id, text] of Object.entries(endings[outcome])) {
    document.getElementById(id).textContent = text;
  }
}

/** Gives the address of the form without script, with the same words about the procedure. */
function formAddress(element) {
  const address = new URL(`${collector}/s/${element.getAttribute('survey')}`);
  for (const name of ['agency', 'procedure', 'level', 'outcome', 'lang']) {
    const value = element.getAttribute(name);
    if (value) address.searchParams.set(name, value);
  }
  return address.href;
}

/** Puts a fresh copy of the pasted element on the page, so that each choice starts unanswered. */
function showSurvey({ survey, outcome, lang }) {
  const element = pasted.cloneNode(true);
  element.setAttribute('survey', survey);
  element.setAttribute('outcome', outcome);
  element.setAttribute('lang', lang);
  element.querySelector('a').href = formAddress(element);
  document.querySelector('hailong-survey').replaceWith(element);
}

/** Takes the choices of the address into the form; what is not offered there is left out. */
function readAddress() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    const isOffered = select && [...select.options].some((option) => option.value === value);
    if (isOffered) select.value = value;
  }
}

function choices() {
  return Object.fromEntries(new FormData(form));
}

function showWidth({ width }) {
  document.body.classList.toggle('is-phone', width === 'phone');
}

form.addEventListener('change', ({ target }) => {
  const chosen = choices();
  history.replaceState(null, '', `?${new URLSearchParams(chosen)}`);
  showWidth(chosen);
  if (target.name === 'width') return;
  showEnding(chosen.outcome);
  showSurvey(chosen);
});
form.addEventListener('submit', (event) => event.preventDefault());

if (location.search) {
  readAddress();
  showWidth(choices());
  showEnding(choices().outcome);
  showSurvey(choices());
}
