const clock = document.querySelector('#clock');
const today = document.querySelector('#today');

/** How many citizens have rated since this page was opened on this day. A second sending of one citizen, who adds a comment, is revision 2. */
let rated = { day: dayOf(new Date()), count: 0 };

function dayOf(date) {
  return date.toLocaleDateString('vi-VN');
}

function tick() {
  const now = new Date();
  clock.textContent = now.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  if (dayOf(now) !== rated.day) rated = { day: dayOf(now), count: 0 };
}

document.addEventListener('hailong-recorded', ({ detail }) => {
  if (detail.revision > 1) return;
  rated.count += 1;
  today.textContent = `Hôm nay đã có ${rated.count} lượt đánh giá tại máy này.`;
});

/** The screen stays on where the browser can keep it so, and after it was covered. */
async function stayAwake() {
  if (document.visibilityState !== 'visible') return;
  await navigator.wakeLock?.request('screen').catch(() => undefined);
}

document.addEventListener('visibilitychange', stayAwake);
document.addEventListener('contextmenu', (event) => event.preventDefault());
setInterval(tick, 1000);
tick();
void stayAwake();
