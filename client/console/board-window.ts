/** The projector's picture in a window of its own: the host keeps the controls on the laptop's screen. */

/** What `/console` looks for in its address. It holds nothing secret: the window has the tab's own key. */
export const boardHash = "#board";

/** Opens it, and turns this window into the remote; where a browser forbids new windows nothing changes. Answers whether it opened. */
export const openBoardWindow = (): boolean => {
  const board = window.open(`/console${boardHash}`, "max-board", "popup,width=1280,height=720");
  if (!board) return false;
  location.assign("/remote");
  return true;
};
