/** A page that nobody wonders about. */
const ELSEWHERE = 'https://www.wikipedia.org/';

/** Leaves at once; the Back button does not lead here again. */
export function quickLeave() {
  document.documentElement.hidden = true; // nothing stays to be seen while the other page loads
  location.replace(ELSEWHERE);
}

/** Leaves when Escape is pressed twice within a second; the frame listens for itself while the cursor is in it. */
export function leaveOnEscape() {
  let last = -Infinity;
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last < 1000) quickLeave();
    last = timeStamp;
  });
}
