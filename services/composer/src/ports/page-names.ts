/** The names of pages that are about things, as their services know them. */
export interface PageNames {
  /**
   * @param address public and root-relative, e.g. `/api/catalog/names/products`
   * @throws where there is no list of names in time: a list that lacks some would tell search engines that pages are gone
   */
  listedAt(address: string): Promise<readonly string[]>
}
