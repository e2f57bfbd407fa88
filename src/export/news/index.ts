export { newsFeed, newsFeedTypes, type FeedNews, type NewsFeed, type NewsFeedFormat } from './news-feed.ts'
