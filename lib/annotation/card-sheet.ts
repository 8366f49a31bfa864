/**
 * The rule of the card's host element. `!important` in a shadow tree's own :host rule is stronger than anything the page
 * can say, inline styles included; so the place of the card is written into this rule as well (`placeCard`).
 */
export const HOST_RULES = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: 0 !important;
  top: 0 !important;
  width: max-content !important;
  height: max-content !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
  visibility: visible !important;
  opacity: 1 !important;
  color-scheme: light dark !important;
}
:host(:not(:popover-open)) { display: none !important; }
.frame {
  display: flex;
  flex-direction: column;
  max-block-size: var(--citewell-card-height, none);
}
@media print { :host { display: none !important; } }
`;
