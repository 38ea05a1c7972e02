/** How large a class may be. Apart from the rules that hold it, so that pages have it without them. */

/** A class needs this many devices to start. */
export const fewestDevices = 2;

/** Devices in one class. */
export const mostDevices = 36;

/** Children at one device. */
export const mostChildren = 4;
