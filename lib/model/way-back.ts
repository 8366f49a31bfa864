/** What the way back to the reading place shows, and what it reports. */
export interface WayBackView {
  readonly language: string;
  /** The page has folded away what the jump was to. */
  readonly isFolded: boolean;
  onBack(): void;
  /** The reader stays where the jump led. */
  onStay(): void;
}
