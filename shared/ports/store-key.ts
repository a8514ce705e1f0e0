const segment = /^[A-Za-z0-9_.-]{1,255}$/;
const stepsAside = /^\.{1,2}$/;

const isSegment = (text: string): boolean => segment.test(text) && !stepsAside.test(text);

/**
 * A key is the same in a path, in a URL and in every store: segments of `[A-Za-z0-9_.-]` joined by `/`,
 * at most 1,024 characters, none of them `.` or `..` (a URL would lose these on its way).
 *
 * @throws RangeError
 */
export const checkedKey = (key: string): string => {
  if (key.length <= 1024 && key.split('/').every(isSegment)) return key;
  throw new RangeError('A key has only letters, digits, "_", "." and "-" between its slashes.');
};

/**
 * The beginning of keys; its last segment may be cut anywhere. Empty stands for all.
 *
 * @throws RangeError
 */
export const checkedPrefix = (prefix: string): string => {
  const whole = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  const rest = prefix.slice(whole.length);
  if (whole !== '') checkedKey(whole.slice(0, -1));
  if (rest !== '' && !segment.test(rest)) throw new RangeError('A prefix is the beginning of a key.');
  return prefix;
};
