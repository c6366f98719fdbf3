/** The samples that the vendor prints on its page "Authenticating". */
export const credentials = {
  partnerId: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
  secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
  apiKey: "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
};
