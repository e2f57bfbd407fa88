/**
 * What the words in classes and ids tell of an element, by kind. A word counts wherever it stands in a class name (`articlebody`, `story-body__text`);
 * `_` is the edge of a word, so `_ad_` is found in `top-ad` and not in `header`.
 */
export const classWords = {
  body: 'article article_body articlebody body_text bodytext story_body storybody post_content postcontent entry_content entrycontent article_content articlecontent article_text articletext content_body contentbody body_copy bodycopy story_content story_text storytext post_body postbody main_text maintext article_copy rich_text richtext wysiwyg cuerpo cuerpo_nota contenido_nota texto nota noticia brodtekst brodtext artikkel artikkeltekst artikel artikeltext artikelbody corps texte corpo',
  content: 'content contenido innhold innehall inhalt contenu story post entry _text_ texto_ _main_ _page_ single',
  paragraph: 'paragraph parrafo avsnitt absatz paragraphe _p_ text_block textblock component_text text_component',
  lead: 'lead_ _lede standfirst ingress ingres bajada entradilla copete sumario resumen _dek _deck subtitle subtitulo subhead sub_title underrubrik undertittel chapo summary intro_ excerpt preamble article_description sottotitolo vorspann teaser_text linea_fina epigrafe subheadline',
  title: 'title headline titulo tittel rubrik overskrift titre titolo uberschrift heading',
  caption:
    'caption figure image imagen bilde bild_ photo foto _img picture credit media gallery galeria galleri slideshow carousel leyenda epigraf bildtext bildetekst legende copyright lightbox thumb',
  video: 'video player audio podcast youtube jwplayer brightcove _vjs',
  byline: 'byline author autor forfatter skribent auteur autore bio_ _bio biography contributor firma journalist writer reporter profile',
  date: 'date_ _date time_ _time timestamp fecha dato_ datum published publish hora_ dateline updated _meta meta_ metadata article_info readtime',
  related:
    'related relat recirc recommend read_more readmore more_ _more read_next readnext also_ popular trending most_read mostread most_viewed latest_ relacionad_ lea_ _lee_ les_ogsa lesogsa las_mer lasmer mer_om similar suggest you_may further onward next_ _next prev previous links_ linklist link_list outbrain taboola zergnet plista crosslink internal_link inline_link upnext up_next teaser teasers card_ _card cards headlines',
  share: 'share sharing social facebook twitter whatsapp telegram linkedin pinterest addthis sharedaddy compart dele_ _del_ follow sigue seguinos',
  advert:
    '_ad_ _ads_ advert adslot ad_slot adunit ad_unit adsense dfp gpt sponsor promo promot publicid annonse annons anzeige werbung publicite pubblicita reklam reklame commercial partner outstream affiliate banner doubleclick marketing shop_ product_ deals',
  comment: 'comment coment kommentar disqus respond_ reply replies discussion discus hyvor coral livefyre viafoura spot_im',
  newsletter:
    'newsletter nyhetsbrev nyhedsbrev boletin subscri suscri suscrip abonn signup sign_up email mailchimp mailing paywall regwall piano login log_in _register premium_ membership donat optin opt_in cta _cta call_to_action',
  tags: '_tag_ _tags_ taglist tag_list tags topic topics tema_ temas emne keyword etiquet categor kategori stikkord _section_name kicker eyebrow _label',
  navigation:
    'nav_ _nav navigation navbar menu breadcrumb crumb pagination pager paging skip_ toolbar topbar top_bar masthead sitemap migas header _hdr tabs tabla_de toc_ _toc table_of_contents jump',
  footer: 'footer pie_ sidfot bunn fotter colophon copyright legal privacy impressum disclaimer',
  side: 'sidebar side_bar aside rail_ _rail widget lateral hoyre right_col rightcol secondary supplementary complementary module_ sidespalte sidekolonne spalte',
  hidden: 'hidden hide_ _hide sr_only screen_reader screenreader visually visuallyhidden accessib offscreen invisible print_only noprint no_print',
  overlay:
    'modal popup pop_up overlay cookie consent gdpr lightbox dialog tooltip toast notification alert_ privacy_ ccpa onetrust interstitial drawer offcanvas',
  quote: 'pullquote pull_quote blockquote _quote quote_ sitat cita_ destacado zitat citat',
  facts:
    'factbox fact_box fakta infobox info_box datos_ ficha_ sidebox boks_ _boks recuadro despiece explainer key_points keypoints highlights takeaway bullet at_a_glance inset infographic table_wrap chart poll_ quiz _box_',
  embed: 'embed twitter_tweet tweet_ instagram_media tiktok fb_post bluesky oembed iframe',
  correction: 'correction clarification editors_note editor_note note_ footnote endnote disclosure tagline',
  live: 'live_ liveblog directo_ minuto direkte timeline',
} as const
