/** How large a class may be. Apart from the rules that hold it, so that pages have it without them. */

/** A class needs this many devices to start. */
export const fewestDevices = 2;

/** Devices that the server plays in a practice; the others of a class are left for who looks at it as a pupil. */
export const fewestBots = 4;
export const mostBots = 30;

/** Newcomers on the board, at the least. */
export const fewestNewcomers = 2;

/** Devices in one class. */
export const mostDevices = 36;

/** Children at one device. */
export const mostChildren = 4;
