/** A person by name, as the answer names him. */
interface Naming {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

export const nameOf = ({ people }: Naming, id: string): string =>
  people.find((one) => one.id === id)?.name ?? id;
