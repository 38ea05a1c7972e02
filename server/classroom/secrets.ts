/** Codes and secrets, all from the system's own generator. Of a secret only the hash is kept. */
import { createHash, randomBytes, randomInt } from "node:crypto";
import { codeAlphabet, codeLength, resumeCodeLength } from "../../shared/protocol/wire.ts";

/** A room code: `codeLength` letters and digits that read well aloud. */
export const newCode = (): string => Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");

/** A resume code: long enough that nobody hits one by guessing, in groups that read aloud. */
export const newResumeCode = (): string => Array.from({ length: resumeCodeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");

/** 192 random bits, in 32 characters. */
export const newSecret = (): string => randomBytes(24).toString("base64url");

export const newSeed = (): number => randomInt(2 ** 32);

/** SHA-256 is enough here: what it hides is random and long, so there is nothing to guess. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");
