/** Whether this device makes calls. Pure but for the last line. */

interface Hints {
  readonly userAgent: string;
  /** Chromium's own word on it; absent elsewhere. */
  readonly userAgentData?: { readonly mobile: boolean };
}

/** A phone says that it is mobile. Chromebooks, laptops and tablets do not: there a link to a number opens whatever app claims it. */
export const isPhone = ({ userAgent, userAgentData }: Hints): boolean => userAgentData?.mobile ?? (/\bMobile\b/.test(userAgent) && !/iPad|Tablet/.test(userAgent));

export const onPhone = (): boolean => isPhone(navigator);
