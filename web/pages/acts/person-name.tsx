/** A person by name, as the answer names him. */
interface NameProps {
  readonly of: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export const PersonName = ({ of, people }: NameProps) => (
  <>{people.find(({ id }) => id === of)?.name ?? of}</>
);
