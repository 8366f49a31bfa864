/** The address of the page that this report is about, kept by the browser as long as the report's tab is open. */
export const ownPage = {
  /** Null before the first report. */
  read: (): string | null => sessionStorage.getItem('page'),
  keep(address: string): string {
    sessionStorage.setItem('page', address);
    return address;
  },
};

/** Where a report knows from which page it is about, also when it is loaded again. */
export type OwnPage = typeof ownPage;
