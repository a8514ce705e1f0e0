/** A box to tick in a line of a table. */
interface MarkProps {
  /** What it is said of, for who hears the page. */
  readonly label: string;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
}

export const Mark = ({ label, isMarked, onMark }: MarkProps) => (
  <input
    type="checkbox"
    class="mark"
    aria-label={label}
    checked={isMarked}
    onChange={({ currentTarget }) => onMark(currentTarget.checked)}
  />
);
