// What a word is to times, each a bit of the mark that its token carries.

/** One of these, or a figure, is in every time. */
export const timeWord = 1;
/** A time may begin with it. */
export const openingWord = 2;
/** A name that only looks like a time may begin with it. */
export const lookalikeWord = 4;
/** A length or a frequency needs one of these. */
export const unitWord = 8;
/** Nothing but letters from a to z: the tokenizer and the reader of times cut it alike. */
export const plainWord = 256;
