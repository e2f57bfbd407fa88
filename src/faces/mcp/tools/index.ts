import type { Tool } from '../tool.ts'
import { lists, listStoriesTool, numbersTool } from './lists.ts'
import { getReportTool, readReportTool } from './reports.ts'
import { briefTool, getClaimTool, getStoryTool, timelineTool } from './story.ts'

/** Every tool. With `urls` one of them may be given an address. */
export function toolsOf(urls: boolean): readonly Tool[] {
  return [listStoriesTool, getStoryTool, briefTool, timelineTool, ...lists, numbersTool, getClaimTool, getReportTool, readReportTool(urls)]
}
