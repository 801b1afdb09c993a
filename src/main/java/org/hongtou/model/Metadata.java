package org.hongtou.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says about itself, each null or empty where it does not say.
 *
 * @param title as published, with 关于印发…的通知 if that is the title
 * @param documentNumber 发文字号, brackets as 〔〕, no spaces: {@code 赣府厅发〔2015〕25号}
 * @param documentType 文种: the last words of the title ({@code 通知}, {@code 意见}, {@code 实施方案} …)
 * @param issuers 发文机关: full names as signed
 * @param region the province: {@code 江西省}; 国家 for central authorities' notices
 * @param writtenDate 成文日期, ISO 8601: {@code 2023-05-04}
 * @param publishedDate 发布日期, ISO 8601
 * @param addressees 主送机关
 * @param disclosure 公开方式 as written: {@code 此件公开发布}
 * @param grounds field name → where in the text it stands; a field that comes from the page's own
 *     tables or tags has none
 */
public record Metadata(
    @Nullable String title,
    @Nullable String documentNumber,
    @Nullable String documentType,
    List<String> issuers,
    @Nullable String region,
    @Nullable String writtenDate,
    @Nullable String publishedDate,
    List<String> addressees,
    @Nullable String disclosure,
    Map<String, Span> grounds) {
  public Metadata {
    issuers = List.copyOf(issuers);
    addressees = List.copyOf(addressees);
    grounds = Map.copyOf(grounds);
  }
}
