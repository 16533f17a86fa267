${greeting}
<#list sections as section>
<#if several>

${section.heading?upper_case}
</#if>
<#list section.news as one>

${one.sentence}
<#if one.title?has_content>
${one.title}
</#if>
${one.facts}
${one.at}
</#list>
</#list>
<#if more?has_content>

${more}
</#if>

-- 
${why}
${all}: ${allAt}
${choose}: ${chooseAt}
${stop}: ${stopAt}
