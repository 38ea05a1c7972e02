/** The Max kit on the screen: the tags are what one looks at, the choices stand beside or below. What comes later outweighs. */
import { choosingStyles } from "./choosing.styles.ts";
import { readyStyles } from "./ready.styles.ts";
import { sizeStyles } from "./sizes.styles.ts";
import { tagStyles } from "./tags.styles.ts";

export const kitStyles = [tagStyles, choosingStyles, readyStyles, sizeStyles];
