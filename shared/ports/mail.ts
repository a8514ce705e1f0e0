/** Notices to persons. A notice names papers and days, never parties. */
export interface Notice {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mail {
  send(notice: Notice): Promise<void>;
}
