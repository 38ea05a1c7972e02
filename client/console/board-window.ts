/** The projector's picture in a window of its own: the host keeps the controls on the laptop's screen. */

/** What `/console` looks for in its address. It holds nothing secret: the window has the tab's own key. */
export const boardHash = "#board";

/** Opens it, or brings it to the front; answers false where a browser forbids new windows. */
export const openBoard = (): boolean => {
  const board = window.open(`/console${boardHash}`, "max-board", "popup,width=1280,height=720");
  board?.focus();
  return board !== null;
};

/** Opens it, and turns this window into the remote. Answers whether it opened. */
export const openBoardWindow = (): boolean => {
  const opened = openBoard();
  if (opened) location.assign("/remote");
  return opened;
};
