import * as z from 'zod';
import { waits } from '../waits.ts';
import { day, form, id, pageQuery, text } from './form.ts';

const standing = z.enum(['in-standing', 'suspended', 'ceased', 'none']);

export const showMe = form({
  says: 'Who the caller is today: name, offices, licence, and what waits for him.',
  answer: z.object({
    id: z.string(),
    name: z.string(),
    chamber: z.string(),
    offices: z.array(z.string()),
    standing,
    waits: z
      .array(
        z.object({
          what: z.enum(waits),
          count: z.int(),
          more: z.literal(true).exactOptional().meta({ description: 'It is so many at least' }),
          on: z.iso
            .date()
            .exactOptional()
            .meta({ description: 'Of due files: since when they may be listed' }),
        }),
      )
      .meta({ description: 'Of due files an entry a day' }),
  }),
});

const person = z.object({
  id: z.string(),
  name: z.string(),
  chamber: z.string(),
  standing,
  appointments: z.array(
    z.object({
      office: z.string(),
      chamber: z.string().exactOptional(),
      from: z.string(),
      to: z.string().exactOptional(),
      basis: z.string(),
      acting: z.object({ number: z.string(), datedOn: z.string() }).exactOptional(),
    }),
  ),
  licence: z
    .object({
      number: z.string(),
      issuedOn: z.string(),
      member: z.boolean(),
      ceasedOn: z.string().exactOptional(),
      suspensions: z.array(z.object({ from: z.string(), to: z.string().exactOptional(), basis: z.string() })),
    })
    .exactOptional(),
});

const inOrder = ({ from, to }: { readonly from: string; readonly to?: string }): boolean =>
  to === undefined || from <= to;

const backwards = { path: ['to'], message: 'endBeforeStart' };

export const enrolPerson = form({
  says: 'Enrols a person, with the name he signs in by; an agent with his licence.',
  body: z.strictObject({
    name: text(200),
    login: z.string().regex(/^[0-9A-Za-z._@-]{1,100}$/, 'login'),
    chamber: id.exactOptional(),
    iin: z
      .string()
      .refine((value) => /^\d{12}$/.test(value), { message: 'digits12' })
      .exactOptional(),
    email: z.email('email').max(200).exactOptional(),
    licence: z.strictObject({ number: text(50), issuedOn: day, member: z.boolean() }).exactOptional(),
  }),
  answer: person,
});

export const listPeople = form({
  says: 'The people of a chamber with their offices and licences: for the chamber, the justice body beside it, and the Republican Chamber.',
  query: z.strictObject({ ...pageQuery, chamber: id.optional() }),
  answer: z.object({ items: z.array(person), cursor: z.string().exactOptional() }),
});

const standsIn: readonly string[] = ['head', 'deputy-head'];

export const appoint = form({
  says: 'Appoints a person to an office for a time; the answer is the person.',
  body: z
    .strictObject({
      person: id,
      office: z.enum(['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor']),
      chamber: id.exactOptional(),
      from: day,
      to: day.exactOptional(),
      basis: text(500),
      acting: z
        .strictObject({ number: text(50), datedOn: day })
        .exactOptional()
        .meta({ description: 'Of who stands in for the head or his deputy: the order that lets him' }),
    })
    .refine(inOrder, backwards)
    .refine(({ office, acting }) => acting === undefined || standsIn.includes(office), {
      path: ['acting'],
      message: 'notActing',
    }),
  answer: person,
});

export const suspendLicence = form({
  says: 'Suspends a licence from a day, for good or until a day; it works at the next request.',
  body: z.strictObject({ from: day, to: day.exactOptional(), basis: text(500) }).refine(inOrder, backwards),
  answer: person,
});

const seat = z.object({ id: z.string(), name: z.string(), active: z.boolean() });

const commission = z.object({
  chamber: z.string(),
  from: z.string(),
  order: z.string(),
  chairman: seat,
  deputyHead: seat,
  members: z.array(seat),
  substitutes: z.array(seat),
});

export const seatCommission = form({
  says: 'The head seats the expert review commission from a day (rule 50).',
  body: z.strictObject({
    order: text(200),
    from: day,
    chairman: id.exactOptional(),
    deputyHead: id,
    members: z.array(id).max(20),
    substitutes: z.array(id).max(20).default([]),
  }),
  answer: commission,
});

export const showCommission = form({
  says: 'The expert review commission of the caller’s chamber as it is in force today.',
  answer: commission,
});
