/** Numbers as Kazakhstan writes them: thousands apart by a space that does not break. Browsers know no Kazakh forms. */
const NARROW = '\u00a0';

export const numberIn = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, NARROW);
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `,${part}`}`;
};
