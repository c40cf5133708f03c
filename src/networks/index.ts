// Who appears with whom: networks of names that are mentioned together, and of speakers who are quoted together.

export { gexfText, graphmlText } from './graph-files';
export { type MentionNetworkOptions, mentionNetwork } from './mention-network';
export { type DrawnName, type NetworkToDrawOptions, networkToDraw } from './network-to-draw';
export type { NetworkOptions } from './options';
export { type QuotationNetworkOptions, quotationNetwork } from './quotation-network';
export { type TieEvidenceOptions, type TieEvidenceRow, tieEvidence } from './tie-evidence';
export type { Network, NetworkNode, NetworkTie } from './types';
