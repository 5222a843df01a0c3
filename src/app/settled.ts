/**
 * Says on the root element whether the page is drawn and idle, for tests and for whoever takes a picture:
 * `<html data-settled>` stands while nothing is under way.
 */
const underWay = new Set<symbol>();
let frame = 0;

/** Says that something is under way. Gives back what says that it is done; saying so twice does no harm. */
export function startWork(): () => void {
  const work = Symbol('work');
  underWay.add(work);
  cancelAnimationFrame(frame);
  delete document.documentElement.dataset['settled'];
  return () => {
    if (!underWay.delete(work) || underWay.size > 0) return;
    cancelAnimationFrame(frame);
    // Two frames: what was asked for in this one is laid out and painted in the next.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (underWay.size === 0) document.documentElement.dataset['settled'] = '';
      });
    });
  };
}
