/** Quotation marks that tell by their form whether they open or close: curly ones, and the pairs of plain text. */
export const OPENING_MARK = /^(?:“|``)$/u;
export const CLOSING_MARK = /^(?:”|'')$/u;
