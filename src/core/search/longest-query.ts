/** UTF-16 units of a question that are read; what is beyond is not looked at. */
export const longestQuery = 1_000;
