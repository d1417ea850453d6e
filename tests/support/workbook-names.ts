// SPDX-License-Identifier: EUPL-1.2

/** Names of XML vocabularies, by the address that they begin with and what defines them. */
const vocabularies = [
  // ECMA-376, the standard of the format.
  {
    start: 'http://schemas.openxmlformats.org/',
    rest: [
      'drawingml/2006/chart',
      'drawingml/2006/main',
      'drawingml/2006/spreadsheetDrawing',
      'officeDocument/2006/custom-properties',
      'officeDocument/2006/docPropsVTypes',
      'officeDocument/2006/extended-properties',
      'officeDocument/2006/relationships',
      'officeDocument/2006/relationships/chart',
      'officeDocument/2006/relationships/comments',
      'officeDocument/2006/relationships/custom-properties',
      'officeDocument/2006/relationships/drawing',
      'officeDocument/2006/relationships/extended-properties',
      'officeDocument/2006/relationships/externalLink',
      'officeDocument/2006/relationships/hyperlink',
      'officeDocument/2006/relationships/image',
      'officeDocument/2006/relationships/officeDocument',
      'officeDocument/2006/relationships/pivotCacheDefinition',
      'officeDocument/2006/relationships/pivotCacheRecords',
      'officeDocument/2006/relationships/pivotTable',
      'officeDocument/2006/relationships/sharedStrings',
      'officeDocument/2006/relationships/sheetMetadata',
      'officeDocument/2006/relationships/styles',
      'officeDocument/2006/relationships/table',
      'officeDocument/2006/relationships/theme',
      'officeDocument/2006/relationships/vmlDrawing',
      'officeDocument/2006/relationships/worksheet',
      'package/2006/content-types',
      'package/2006/metadata/core-properties',
      'package/2006/relationships',
      'package/2006/relationships/metadata/core-properties',
      'spreadsheetml/2006/main',
    ],
  },
  // Dublin Core, which ECMA-376 takes for the title and the dates of a file.
  {
    start: 'http://purl.org/dc/',
    rest: ['elements/1.1/', 'terms/'],
  },
  // Extensions that Microsoft publishes as [MS-XLSX], [MS-OFFCRYPTO] and [MS-OFFMACRO2].
  {
    start: 'http://schemas.microsoft.com/office/',
    rest: [
      '2006/encryption',
      '2006/keyEncryptor/password',
      '2006/relationships/vbaProject',
      '2007/relationships/slicerCache',
      '2011/relationships/timelineCache',
      '2017/10/relationships/person',
      '2022/11/relationships/FeaturePropertyBag',
      'excel/2006/main',
      'spreadsheetml/2009/9/main',
      'spreadsheetml/2010/11/main',
      'spreadsheetml/2015/revision2',
      'spreadsheetml/2017/dynamicarray',
      'spreadsheetml/2022/featurepropertybag',
    ],
  },
  // Pictures in cells, as WPS Office writes them.
  {
    start: 'http://www.wps.cn/officeDocument/',
    rest: ['2017/relationships/cellimage'],
  },
] as const;

/**
 * What the parts of a workbook call the vocabularies that they are written in. They look like addresses and are names: nothing
 * asks for them. The library that writes workbooks carries all of these, each whole; any other address is one.
 */
export const workbookNames: ReadonlySet<string> = new Set(vocabularies.flatMap(({ start, rest }) => rest.map((name) => `${start}${name}`)));
