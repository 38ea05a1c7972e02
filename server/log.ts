/** The log. It never holds an answer, a seat's secret, or an address beside a class. */
import { pino, type Logger } from "pino";

export type Log = Logger;

export const createLog = (level: string): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
